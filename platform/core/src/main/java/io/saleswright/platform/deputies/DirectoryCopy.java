package io.saleswright.platform.deputies;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.mongodb.GuardedProjection;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.work.Subordinates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Who has which role, who stands in for whom, and who leads whom, as the staff directory told: one
 * document for each person. Somebody stands in on a day when they are named for it, the other is
 * away on it, and both work here still. Deputies of deputies are none. Thread-safe.
 */
final class DirectoryCopy implements Deputies, Subordinates, RoleHolders {

  static final String ROLES = "roles";
  static final String SUPERVISOR = "supervisor";
  static final String ABSENCES = "absences";
  static final String DEPUTIES = "deputies";
  static final String LAST_DAY = "lastDay";
  static final String DEPUTY = "deputy";
  static final String FROM = "from";
  static final String UNTIL = "until";

  private final MongoCollection<BsonDocument> staff;
  private final GuardedProjection projection;
  private final WorkCalendar calendar;

  /**
   * @param staff where the copy lies
   * @param calendar whose days count
   */
  DirectoryCopy(MongoCollection<BsonDocument> staff, WorkCalendar calendar) {
    this.staff = staff;
    this.projection = new GuardedProjection(staff);
    this.calendar = calendar;
  }

  /** Takes over what was told of somebody; what is older changes nothing. */
  void learn(String staffId, long sequence, BsonDocument told) {
    projection.apply(staffId, sequence, told);
  }

  @Override
  public List<Absent> absentFor(Caller deputy, Instant at) {
    LocalDate day = calendar.businessDate(at);
    // Somebody of a customer is no member of staff, whatever their id.
    if (deputy.company() != null || !isHere(deputy.staffId(), day)) {
      return List.of();
    }
    Bson named = Filters.and(Filters.eq(DEPUTY, deputy.staffId()), includes(day));
    Bson wanted =
        Filters.and(
            Filters.elemMatch(DEPUTIES, named),
            Filters.elemMatch(ABSENCES, includes(day)),
            hereOn(day));
    return staff
        .find(wanted)
        .sort(Sorts.ascending("_id"))
        .map(DirectoryCopy::absent)
        .into(new ArrayList<>());
  }

  @Override
  public List<Led> ledBy(Caller leader, Instant at) {
    if (leader.company() != null) {
      return List.of();
    }
    LocalDate day = calendar.businessDate(at);
    return staff
        .find(Filters.and(Filters.eq(SUPERVISOR, leader.staffId()), hereOn(day)))
        .sort(Sorts.ascending("_id"))
        .map(document -> new Led(idOf(document), roles(document)))
        .into(new ArrayList<>());
  }

  @Override
  public Map<String, List<String>> holding(Collection<String> roles, Instant at) {
    Bson wanted = Filters.and(Filters.in(ROLES, roles), hereOn(calendar.businessDate(at)));
    Map<String, List<String>> holding = new TreeMap<>();
    for (BsonDocument one : staff.find(wanted).sort(Sorts.ascending("_id"))) {
      Absent known = absent(one);
      roles.stream()
          .filter(known.roles()::contains)
          .forEach(
              role -> holding.computeIfAbsent(role, _ -> new ArrayList<>()).add(known.staffId()));
    }
    return holding;
  }

  @Override
  public Set<String> gone(Collection<String> people, Instant at) {
    Bson over = Filters.lt(LAST_DAY, calendar.businessDate(at).toString());
    return staff
        .find(Filters.and(Filters.in("_id", people), over))
        .map(DirectoryCopy::idOf)
        .into(new TreeSet<>());
  }

  @Override
  public Set<String> unknown(Collection<String> people) {
    Set<String> unknown = new TreeSet<>(people);
    staff.find(Filters.in("_id", people)).forEach(one -> unknown.remove(idOf(one)));
    return unknown.isEmpty() || staff.find().first() == null ? Set.of() : unknown;
  }

  private static Bson hereOn(LocalDate day) {
    return Filters.or(Filters.eq(LAST_DAY, null), Filters.gte(LAST_DAY, day.toString()));
  }

  private boolean isHere(String staffId, LocalDate day) {
    Optional<BsonDocument> known = projection.find(staffId);
    return known
        .filter(document ->
            !document.isString(LAST_DAY)
                || document.getString(LAST_DAY).getValue().compareTo(day.toString()) >= 0)
        .isPresent();
  }

  /** Days are kept as texts, which have their order. */
  private static Bson includes(LocalDate day) {
    return Filters.and(Filters.lte(FROM, day.toString()), Filters.gte(UNTIL, day.toString()));
  }

  private static Absent absent(BsonDocument document) {
    return new Absent(idOf(document), roles(document));
  }

  private static String idOf(BsonDocument document) {
    return document.getString("_id").getValue();
  }

  private static Set<String> roles(BsonDocument document) {
    return document.isArray(ROLES)
        ? document.getArray(ROLES).stream()
            .map(role -> role.asString().getValue())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
