package io.saleswright.finance.collection.persistence;

import io.saleswright.finance.collection.CollectionSearch.Owed;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What may have been open some time ago. A page is read in the order in which they began, from the
 * moment backwards.
 *
 * @param then what answers
 * @param quicker tells all of it without what was cleared before the moment; null when that is not
 *     quicker
 */
record OwedOnce(EnvelopeStore<Receivable> store, Bson then, Caller caller, @Nullable Owed quicker)
    implements Owed {

  @Override
  public List<Stored<Receivable>> page(Slice slice) {
    return store.newestFirst(then, caller, slice);
  }

  @Override
  public void each(Consumer<Stored<Receivable>> reader) {
    if (quicker == null) {
      store.each(then, caller, reader);
    } else {
      quicker.each(reader);
    }
  }
}
