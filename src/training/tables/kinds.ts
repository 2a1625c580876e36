export type Track = 'peer' | 'employer'
export type Kind = 'introductory' | 'basic' | 'specialist' | 'followup' | 'supporters' | 'other'
export type How = 'online' | 'paper' | 'phone' | 'meeting' | 'import'
