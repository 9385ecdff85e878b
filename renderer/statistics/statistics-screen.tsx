// placeholder: replaced by its helper
export function StatisticsScreen({ period }: { period: string | null }) {
  return <p>{period}</p>
}
