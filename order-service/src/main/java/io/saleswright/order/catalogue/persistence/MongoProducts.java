package io.saleswright.order.catalogue.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.Filters;
import io.saleswright.order.catalogue.CatalogueRefusal;
import io.saleswright.order.catalogue.Product;
import io.saleswright.order.catalogue.Products;
import io.saleswright.order.pricing.PriceProposal;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.LostRace;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Products in their collection, which is small enough to be read through. What orders ask for is
 * kept for a moment: every order needs some products, and few of them ever change.
 */
final class MongoProducts implements Products {

  static final String CODE = "state.code";

  private static final String NAME = "state.sheet.name";
  private static final Bson PROPOSED =
      Filters.eq("state.prices.proposals.status", PriceProposal.Status.PROPOSED.name());

  private static final Duration KEPT = Duration.ofSeconds(1);
  private static final int MOST_KEPT = 10_000;

  private final EnvelopeStore<Product> store;
  private final Cache<String, Stored<Product>> recent =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_KEPT).build();

  MongoProducts(EnvelopeStore<Product> store) {
    this.store = store;
  }

  @Override
  public Stored<Product> add(Cause cause, Function<String, Change<Product>> birth) {
    return refusingTakenCodes(() -> store.create(cause, birth));
  }

  @Override
  public Stored<Product> takeOver(String id, Cause cause, Function<String, Change<Product>> birth) {
    return refusingTakenCodes(() -> store.takeOver(id, cause, birth));
  }

  @Override
  public Stored<Product> get(String id) {
    return store.get(id);
  }

  @Override
  public Stored<Product> change(
      String id, Cause cause, Function<Stored<Product>, Change<Product>> decision) {
    return forgetting(id, () -> store.change(id, cause, decision));
  }

  @Override
  public Stored<Product> change(
      String id, long revision, Cause cause, Function<Stored<Product>, Change<Product>> decision) {
    return forgetting(id, () -> store.change(id, revision, cause, decision));
  }

  private Stored<Product> forgetting(String id, Supplier<Stored<Product>> change) {
    try {
      return change.get();
    } finally {
      recent.invalidate(id);
    }
  }

  @Override
  public List<Stored<Product>> search(Wanted wanted, Slice slice) {
    Bson named = matching(wanted.text());
    return store.newestFirst(wanted.proposed() ? Filters.and(named, PROPOSED) : named, slice);
  }

  @Override
  public List<Stored<Product>> all(Set<String> ids) {
    return List.copyOf(recent.getAll(ids, this::read).values());
  }

  private Map<String, Stored<Product>> read(Set<? extends String> ids) {
    return store.matching(Filters.in("_id", ids), ids.size()).stream()
        .collect(Collectors.toMap(Stored::id, Function.identity()));
  }

  @Override
  public Set<String> notAtHand(Set<String> ids) {
    Set<String> others = new HashSet<>(ids);
    others.removeAll(recent.getAllPresent(ids).keySet());
    return others;
  }

  @Override
  public void keep(List<Stored<Product>> read) {
    read.forEach(product -> recent.put(product.id(), product));
  }

  @Override
  public long count() {
    return store.count(new BsonDocument());
  }

  /** The index refused the product, and not because of its identity: so because of its code. */
  private static Stored<Product> refusingTakenCodes(Supplier<Stored<Product>> addition) {
    try {
      return addition.get();
    } catch (LostRace e) {
      RuleViolation refusal = CatalogueRefusal.CODE_TAKEN.violation();
      refusal.initCause(e);
      throw refusal;
    }
  }

  private static Bson matching(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new BsonDocument();
    }
    Pattern part =
        Pattern.compile(
            Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Filters.or(Filters.regex(NAME, part), Filters.regex(CODE, part));
  }
}
