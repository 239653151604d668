package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All products; no two have the same code. Thread-safe. */
public interface Products {

  /**
   * Adds a product under an identity that belongs to the cause, or returns the one added before.
   *
   * @throws RuleViolation when another product has its code
   */
  Stored<Product> add(Cause cause, Function<String, Change<Product>> birth);

  /**
   * Takes over a product of another system, once: a repeat finds the first.
   *
   * @param id derived from its origin there
   * @throws RuleViolation when another product has its code
   */
  Stored<Product> takeOver(String id, Cause cause, Function<String, Change<Product>> birth);

  /**
   * The product with this id.
   *
   * @throws NotFound when there is none
   */
  Stored<Product> get(String id);

  /**
   * Changes a product; a cause that was remembered with it changes nothing more.
   *
   * @throws NotFound when there is no such product
   */
  Stored<Product> change(
      String id, Cause cause, Function<Stored<Product>, Change<Product>> decision);

  /**
   * Changes a product as the caller saw it.
   *
   * @param revision the revision that the caller saw
   * @throws NotFound when there is no such product
   * @throws StaleRevision when somebody else edited it since
   */
  Stored<Product> change(
      String id, long revision, Cause cause, Function<Stored<Product>, Change<Product>> decision);

  /**
   * Which products are wanted.
   *
   * @param text part of a code or name, in any case; all when there is none
   * @param proposed only those of which a price waits for its approval
   */
  record Wanted(@Nullable String text, boolean proposed) {}

  /**
   * Products that match, newest first.
   *
   * @param slice the part of the list that is wanted
   */
  List<Stored<Product>> search(Wanted wanted, Slice slice);

  /**
   * The products with these ids, in no order; unknown ids are left out. What another instance has
   * changed shows within a second: an order that comes in between is priced as if it had come
   * before (PRD-03).
   */
  List<Stored<Product>> all(Set<String> ids);

  /** Those of these that {@link #all} would read from the store now. */
  Set<String> notAtHand(Set<String> ids);

  /** Keeps products that were just read, so that {@link #all} need not read them. */
  void keep(List<Stored<Product>> read);

  /** How many products there are. */
  long count();
}
