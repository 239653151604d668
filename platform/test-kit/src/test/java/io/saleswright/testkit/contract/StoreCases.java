package io.saleswright.testkit.contract;

import io.saleswright.platform.mongodb.EnvelopeStore;

/** What the cases of the store contract work with. */
interface StoreCases {

  /** The database of this case and a service on it. */
  StoreFixture fixture();

  /** Where the server is. */
  String server();

  /** Listens to the client of this case. */
  LookedAt lookedAt();

  /** The tickets of this case. */
  default EnvelopeStore<Ticket> tickets() {
    return fixture().tickets();
  }
}
