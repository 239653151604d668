// Makes the replica set, its first user and those of the processes (users.js). May run again: what is there already stays,
// but passwords become those of now.
const members = ["mongo-1", "mongo-2", "mongo-3"].map((host, id) => ({ _id: id, host: `${host}:27017` }));

function begun() {
  try {
    return db.hello().setName === "rs0";
  } catch (e) {
    return false;
  }
}

if (!begun()) {
  rs.initiate({ _id: "rs0", members: members });
}
for (let tries = 0; !db.hello().isWritablePrimary; tries++) {
  if (tries === 60) {
    throw new Error("mongo-1 did not become the primary: run this where it is");
  }
  sleep(1000);
}
const admin = { user: "admin", pwd: process.env.MONGODB_ADMIN, roles: ["root"] };
try {
  db.auth(admin.user, admin.pwd);
} catch (e) {
  db.createUser(admin);
  db.auth(admin.user, admin.pwd);
}
for (const user of users) {
  if (db.getUser(user.name)) {
    db.updateUser(user.name, { pwd: user.password, roles: user.roles });
  } else {
    db.createUser({ user: user.name, pwd: user.password, roles: user.roles });
  }
}
print(`${users.length} users are there`);
