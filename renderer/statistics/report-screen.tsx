// placeholder: replaced by its helper
export function ReportScreen({ year }: { year: number }) {
  return <p>{year}</p>
}
