package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds customers' files. Thread-safe. */
public interface Customers {

  /**
   * Files that answer a query, newest first.
   *
   * @param after the last one of the page before, or null for the first page
   * @param limit the most to return
   */
  List<Stored<Customer>> newestFirst(CustomerQuery query, Slice slice);

  /**
   * Files that share a mark with another one, such as a telephone number.
   *
   * @param marks the marks of the other file
   * @param scope whose customers may be found
   */
  List<Stored<Customer>> sharing(Collection<String> marks, Scope scope, int limit);

  /** The names of these customers by their identities; unknown ones are left out. */
  Map<String, String> names(Collection<String> ids);

  /** How many files there are. */
  long count();
}
