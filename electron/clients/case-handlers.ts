export const caseHandlers = {}
