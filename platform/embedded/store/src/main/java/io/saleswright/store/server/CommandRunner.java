package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;

/** A command of the server underneath, ready to run with the arguments that we give it. */
interface CommandRunner {

  Document run(Document arguments);
}
