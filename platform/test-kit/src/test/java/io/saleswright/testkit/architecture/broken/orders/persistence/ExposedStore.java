package io.saleswright.testkit.architecture.broken.orders.persistence;

import org.bson.Document;

/** Is public in an adapter package (R6). */
public class ExposedStore {

  /** Uses the store, as is right here. */
  public Document keep() {
    return new Document();
  }
}
