package io.saleswright.testkit.architecture.broken.orders.messaging;

import org.bson.Document;

/** Knows the store outside of persistence (R7). */
class DocumentReader {

  Document read() {
    return new Document();
  }
}
