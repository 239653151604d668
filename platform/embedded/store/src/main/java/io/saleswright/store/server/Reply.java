package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;

/**
 * The answer to a command.
 *
 * @param document what the client gets
 * @param command the number in the journal of the last command whose effect it may show
 */
record Reply(Document document, long command) {}
