package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Whom the aggregates of one type belong to, for the store and for the single read alike: the one
 * place where a {@link DataScope} becomes a condition on stored fields (SEC-02). Fields that are
 * null are not known of this type; nobody's team or region includes it then.
 *
 * @param belonging whom an aggregate belongs to, from its state
 * @param owner field of the envelope with the staff id of who looks after it
 * @param team field with that person's team; null when the type has none
 * @param region field with the region that it lies in; null when the type has none
 * @param customer field with the customer whose business it is; null when no customer is shown any
 * @param also field with the staff ids of others to whom it was opened; null when the type has none
 * @param <S> the aggregate's state
 */
public record Scoping<S>(
    Function<S, Belonging> belonging,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String region,
    @Nullable String customer,
    @Nullable String also) {

  /** Matches nothing: an identity is never missing. */
  private static final Bson NOTHING = Filters.exists(Envelope.ID, false);

  /** A type of which no customer is shown any, and that is opened to nobody else. */
  public Scoping(
      Function<S, Belonging> belonging,
      @Nullable String owner,
      @Nullable String team,
      @Nullable String region) {
    this(belonging, owner, team, region, null, null);
  }

  /** A type that belongs to nobody in particular: seen by those alone who see everything. */
  public static <S> Scoping<S> unlimitedOnly() {
    return new Scoping<>(_ -> new Belonging(null, null, null), null, null, null);
  }

  /** The condition under which an aggregate of this type lies in a scope. */
  public Bson filter(DataScope scope) {
    return switch (scope) {
      case DataScope.All _ -> new BsonDocument();
      case DataScope.Region(String wanted, String staffId) -> either(region, wanted, staffId);
      case DataScope.Team(String wanted, String staffId) -> either(team, wanted, staffId);
      case DataScope.Company(String wanted, String staffId) -> either(customer, wanted, staffId);
      case DataScope.Own(String staffId) -> either(null, "", staffId);
    };
  }

  private Bson either(@Nullable String group, String wanted, String staffId) {
    List<Bson> ways = new ArrayList<>();
    if (group != null) {
      ways.add(Filters.eq(group, wanted));
    }
    if (owner != null) {
      ways.add(Filters.eq(owner, staffId));
    }
    if (also != null) {
      ways.add(Filters.eq(also, staffId));
    }
    return switch (ways.size()) {
      case 0 -> NOTHING;
      case 1 -> ways.getFirst();
      default -> Filters.or(ways);
    };
  }
}
