/** « 06 39 98 80 02 »: a number in E.164 form as it is dialled in France, in groups that hold together. */
export const showPhone = (phone: string): string =>
  phone.startsWith('+33') && phone.length === 12
    ? `0${phone.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0')
    : phone;
