// placeholder: replaced by its helper
export function ReleaseScreen({ quarter }: { quarter: string }) {
  return <p>{quarter}</p>
}
