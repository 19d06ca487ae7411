import { Label, Select } from '@medusajs/ui'
import { useId } from 'react'

/** Medusa's select has no empty value. */
const NONE = '-'

interface Props {
  label: string
  value: string
  /** Values and what is shown for them; the empty value stands for no choice. */
  options: [value: string, shown: string][]
  onChange: (value: string) => void
}

/** One of a few. */
export function Choice({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={id} size="xsmall">
        {label}
      </Label>
      <Select
        size="small"
        value={value || NONE}
        onValueChange={(chosen) => onChange(chosen === NONE ? '' : chosen)}
      >
        <Select.Trigger aria-labelledby={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([one, shown]) => (
            <Select.Item key={one} value={one || NONE}>
              {shown}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
