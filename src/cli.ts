console.log('tomoni: migrate, seed, import, export, backup, restore, user, check')
