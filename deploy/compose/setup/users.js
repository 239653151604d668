// Written from system.yaml; see CONTRIBUTING.md. Users of the store with the least rights.
globalThis.users = [
  {name: 'gateway', password: process.env.MONGODB_GATEWAY, roles: [{role: 'readWrite', db: 'gateway'}]},
  {name: 'customer', password: process.env.MONGODB_CUSTOMER, roles: [{role: 'readWrite', db: 'customer'}]},
  {name: 'order', password: process.env.MONGODB_ORDER, roles: [{role: 'readWrite', db: 'order'}]},
  {name: 'finance', password: process.env.MONGODB_FINANCE, roles: [{role: 'readWrite', db: 'finance'}]},
  {name: 'contract', password: process.env.MONGODB_CONTRACT, roles: [{role: 'readWrite', db: 'contract'}]},
  {name: 'complaint', password: process.env.MONGODB_COMPLAINT, roles: [{role: 'readWrite', db: 'complaint'}]},
  {name: 'performance', password: process.env.MONGODB_PERFORMANCE, roles: [{role: 'readWrite', db: 'performance'}]},
  {name: 'check', password: process.env.MONGODB_CHECK, roles: [{role: 'read', db: 'customer'}, {role: 'read', db: 'order'}, {role: 'read', db: 'finance'}, {role: 'read', db: 'contract'}, {role: 'read', db: 'complaint'}, {role: 'read', db: 'performance'}]},
];
