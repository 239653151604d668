package io.saleswright.finance.receivables.persistence;

import io.saleswright.finance.fixtures.OwnStore;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.mongodb.EnvelopeStore;

/** Receivables as the service keeps them, in a store of a test's own. */
public final class StoredReceivables {

  private StoredReceivables() {}

  public static EnvelopeStore<Receivable> in(OwnStore own) {
    return own.stores().open(ReceivablesPersistence.RECEIVABLES);
  }
}
