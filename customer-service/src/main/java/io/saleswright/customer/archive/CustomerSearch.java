package io.saleswright.customer.archive;

import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.search.CustomerQuery;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.search.SearchText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds customers' files, each within the data scope of who asks (SEC-02). Thread-safe. */
public interface CustomerSearch {

  /** By what files can be sorted: the name, Chinese ones by their sounds. */
  SortKeys<Customer> SORTS =
      SortKeys.<Customer>none().by("name", Kind.TEXT, CustomerSearch::nameKey);

  /**
   * Where a file lies in a list that is sorted by name: letters and digits of the name in small
   * letters, Chinese signs by their pinyin, so that 华夏 stands between Hua and Hub. Null for a name
   * of signs alone.
   */
  static @Nullable String nameKey(Customer customer) {
    String sounds = SearchText.sounds(customer.profile().name());
    return sounds.isEmpty() ? null : sounds;
  }

  /** Files that answer a query, as the slice is sorted. */
  List<Stored<Customer>> list(CustomerQuery query, Caller caller, Slice slice);

  /**
   * Files that share a mark with another one, such as a telephone number.
   *
   * @param marks the marks of the other file
   * @param limit the most to return
   */
  List<Stored<Customer>> sharing(Collection<String> marks, Caller caller, int limit);

  /** Files with contacts, or of dealers, that nobody has written since then; newest first. */
  List<Stored<Customer>> withPeopleUntouchedSince(Instant moment, Caller caller, Slice slice);

  /** How many files the caller sees. */
  long count(Caller caller);

  /** The identities of all customers that the caller sees. */
  Set<String> ids(Caller caller);

  /** Which of these customers the caller sees. */
  Set<String> among(Collection<String> ids, Caller caller);

  /**
   * What is known of the customers' places in the market, for all that the caller sees: profiles
   * that hold no more than region and market (CUS-32).
   */
  Map<String, Profile> marketOf(Caller caller);

  /** The identities of one person's customers, as far as the caller sees them. */
  List<String> idsOf(String owner, Caller caller);

  /** The names of these customers by their identities; unknown ones are left out. */
  Map<String, String> names(Collection<String> ids);
}
