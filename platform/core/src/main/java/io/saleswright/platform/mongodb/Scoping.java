package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.DataClass;
import io.saleswright.platform.security.Clearance;
import io.saleswright.platform.security.DataScope;
import io.saleswright.platform.security.DataScope.Belonging;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param classes the classes that decide beside that who sees it; null when the type has none
 * @param reaching the only roles whose reach counts here; null when those of all do
 * @param secret the class of data of which all aggregates are; nobody finds any who may not read
 *     that; null when they are no secrets (SEC-01)
 * @param <S> the aggregate's state
 */
public record Scoping<S>(
    Function<S, Belonging> belonging,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String region,
    @Nullable String customer,
    @Nullable String also,
    @Nullable Classes<S> classes,
    @Nullable Set<String> reaching,
    @Nullable DataClass secret) {

  /** Matches nothing: an identity is never missing. */
  private static final Bson NOTHING = Filters.exists(Envelope.ID, false);

  /** A type without classes. */
  public Scoping(
      Function<S, Belonging> belonging,
      @Nullable String owner,
      @Nullable String team,
      @Nullable String region,
      @Nullable String customer,
      @Nullable String also) {
    this(belonging, owner, team, region, customer, also, null, null, null);
  }

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

  /** The same type, whose aggregates have classes (SEC-01). */
  public Scoping<S> classedBy(Classes<S> secrecy) {
    return new Scoping<>(belonging, owner, team, region, customer, also, secrecy, reaching, secret);
  }

  /**
   * The same type, of which these roles alone see as far as they do elsewhere: all others see what
   * is their own, however far they see of other things.
   */
  public Scoping<S> reachedBy(Set<String> roles) {
    return new Scoping<>(
        belonging, owner, team, region, customer, also, classes, Set.copyOf(roles), secret);
  }

  /**
   * The same type, all of which is data of a class (SEC-01).
   *
   * @param dataClass its name in the system's description
   */
  public Scoping<S> secretAs(String dataClass) {
    return new Scoping<>(
        belonging, owner, team, region, customer, also, classes, reaching, DataClass.of(dataClass));
  }

  private DataScope scope(Caller caller) {
    return DataScope.of(reaching == null ? caller : caller.withOnly(reaching));
  }

  /** Whether somebody sees an aggregate of this state. */
  public boolean includes(S state, Caller caller) {
    if (secret != null && !secret.isOpenTo(caller)) {
      return false;
    }
    Belonging whose = belonging.apply(state);
    DataScope scope = scope(caller);
    if (classes == null) {
      return scope.includes(whose);
    }
    Clearance clearance = classes.clearance().apply(caller);
    String secrecy = classes.of().apply(state);
    return new DataScope.Own(caller.staffId()).includes(whose)
        || classes.roles().apply(state).stream().anyMatch(caller::has)
        || clearance.everywhere().contains(secrecy)
        || (clearance.withinScope().contains(secrecy) && scope.includes(whose));
  }

  /** The condition under which somebody sees an aggregate of this type; the same for the store. */
  public Bson filter(Caller caller) {
    if (secret != null && !secret.isOpenTo(caller)) {
      return NOTHING;
    }
    Bson inScope = filter(scope(caller));
    if (classes == null) {
      return inScope;
    }
    Clearance clearance = classes.clearance().apply(caller);
    return Filters.or(
        filter(new DataScope.Own(caller.staffId())),
        Filters.in(classes.rolesField(), caller.roles()),
        Filters.in(classes.field(), clearance.everywhere()),
        Filters.and(Filters.in(classes.field(), clearance.withinScope()), inScope));
  }

  /** The condition under which an aggregate of this type lies in a scope. */
  public Bson filter(DataScope scope) {
    return switch (scope) {
      case DataScope.All _ -> new BsonDocument();
      case DataScope.Region(String wanted, String staffId) -> either(region, wanted, staffId, also);
      case DataScope.Team(String wanted, String staffId) -> either(team, wanted, staffId, also);
      case DataScope.Company(String wanted, String staffId) ->
          either(customer, wanted, staffId, null);
      case DataScope.Own(String staffId) -> either(null, "", staffId, also);
    };
  }

  private Bson either(
      @Nullable String group, String wanted, String staffId, @Nullable String opened) {
    List<Bson> ways = new ArrayList<>();
    if (group != null) {
      ways.add(Filters.eq(group, wanted));
    }
    if (owner != null) {
      ways.add(Filters.eq(owner, staffId));
    }
    if (opened != null) {
      ways.add(Filters.eq(opened, staffId));
    }
    return switch (ways.size()) {
      case 0 -> NOTHING;
      case 1 -> ways.getFirst();
      default -> Filters.or(ways);
    };
  }
}
