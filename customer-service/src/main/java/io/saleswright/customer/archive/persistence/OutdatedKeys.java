package io.saleswright.customer.archive.persistence;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.search.SearchKeys;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bson.conversions.Bson;

/**
 * Makes files be found as files are found now whose keys an earlier release wrote. Who changed them
 * last stays as it is, because they say the same as before (CUS-02).
 */
final class OutdatedKeys implements UnfinishedWork {

  private final EnvelopeStore<Customer> files;

  OutdatedKeys(EnvelopeStore<Customer> files) {
    this.files = files;
  }

  @Override
  public String name() {
    return "files with outdated keys";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    files
        .matching(outdated(look.without()), look.limit())
        .forEach(file -> found.put(file.id(), look.before()));
    return found;
  }

  /** The condition under which a file has keys of an earlier release. */
  static Bson outdated(Collection<String> without) {
    return SearchFilter.outdated(MongoCustomers.EDITION, SearchKeys.EDITION, without);
  }

  @Override
  public void finish(String id, Cause cause) {
    files.rewrite(id, cause.trace(), now -> now.state().findable());
  }
}
