/** The account's list of models, as the binding gives it: one costs other than the built-in table says, one is missing. */

const model = (name: string, properties: object[] = []) => ({
  id: name,
  name,
  task: { name: 'Text Generation' },
  properties,
})

export const account = [
  model('@cf/google/gemma-4-26b-a4b-it', [
    { property_id: 'context_window', value: '200000' },
    {
      property_id: 'price',
      value: [
        { unit: 'per M input tokens', price: 0.11, currency: 'USD' },
        { unit: 'per M output tokens', price: 0.33, currency: 'USD' },
      ],
    },
  ]),
  model('@cf/zai-org/glm-4.7-flash'),
  model('@cf/meta/llama-3.3-70b-instruct-fp8-fast'),
]
