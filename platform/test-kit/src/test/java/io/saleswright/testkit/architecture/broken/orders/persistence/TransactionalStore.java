package io.saleswright.testkit.architecture.broken.orders.persistence;

import com.mongodb.client.ClientSession;

/** Writes more than one document at a time (R21). */
class TransactionalStore {

  void write(ClientSession session) {
    session.startTransaction();
  }
}
