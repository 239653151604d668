package io.saleswright.performance.directory.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.performance.directory.StaffQuery;
import io.saleswright.performance.directory.StaffSearch;
import io.saleswright.performance.staff.Staff;
import io.saleswright.performance.staff.StaffStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.search.SearchWord;
import io.saleswright.platform.work.Worker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds people in their collection. */
final class MongoStaff implements StaffSearch {

  static final String TEAM = "state.post.team";
  static final String REGION = "state.post.region";
  static final String SUPERVISOR = "state.post.supervisor";
  static final String LAST_DAY = "state.lastDay";
  static final String HANDED_OVER = "state.handedOver";
  static final String DEPUTY = "state.deputies.deputy";
  // Derived.
  static final String STAGE = "state.step";
  static final String GRAMS = "state.search.grams";

  private static final String LINES = "state.search.lines";
  private static final String ID = "_id";

  /** More than anybody stands in for. */
  private static final int MOST = 1000;

  private final EnvelopeStore<Staff> store;

  MongoStaff(EnvelopeStore<Staff> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Staff>> newestFirst(StaffQuery query, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, "state.post.department", query.department());
    add(wanted, TEAM, query.team());
    add(wanted, REGION, query.region());
    add(wanted, "state.post.roles", query.role());
    add(wanted, STAGE, query.stage() == null ? null : query.stage().name());
    if (!query.ids().isEmpty()) {
      wanted.add(Filters.in(ID, query.ids()));
    }
    if (query.awayOn() != null) {
      wanted.add(away(query.awayOn()));
    }
    if (query.words() != null) {
      wanted.addAll(SearchFilter.anywhere(GRAMS, LINES).conditions(SearchWord.of(query.words())));
    }
    return store.newestFirst(wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), slice);
  }

  /** The store keeps a day as its first moment in UTC. */
  private static Bson away(LocalDate day) {
    Instant kept = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return Filters.elemMatch(
        "state.absences", Filters.and(Filters.lte("from", kept), Filters.gte("until", kept)));
  }

  private static void add(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<Stored<Staff>> forWhomStandsIn(String deputy) {
    return store.matching(Filters.eq(DEPUTY, deputy), MOST);
  }

  /** The same as {@link Staff#isLedBy} says of one. */
  @Override
  public List<String> ledBy(Caller caller) {
    List<Bson> ways = new ArrayList<>();
    ways.add(Filters.eq(SUPERVISOR, caller.staffId()));
    if (caller.hasAny(Staff.LEADERS) && caller.team() != null) {
      ways.add(Filters.eq(TEAM, caller.team()));
    }
    if (caller.has("sales-manager") && caller.region() != null) {
      ways.add(Filters.eq(REGION, caller.region()));
    }
    return ids(Filters.or(ways));
  }

  @Override
  public List<Stored<Staff>> ledByName(String supervisor) {
    return store.matching(Filters.eq(SUPERVISOR, supervisor), MOST);
  }

  /** The same as {@link Staff#seenOffBy} says of one; nobody sees themselves off. */
  static Bson seenOffBy(Worker worker) {
    Bson others = Filters.ne(ID, worker.staffId());
    return worker.roles().contains("hr")
        ? others
        : Filters.and(others, Filters.eq(SUPERVISOR, worker.staffId()));
  }

  /** It is settled that they leave, and nobody said that they handed over. */
  static Bson leaving() {
    return Filters.and(Filters.eq(STAGE, StaffStage.LEFT.name()), Filters.eq(HANDED_OVER, null));
  }

  @Override
  public List<String> active() {
    return ids(Filters.eq(STAGE, StaffStage.ACTIVE.name()));
  }

  private List<String> ids(Bson which) {
    return store.fields(which, ID).stream()
        .map(found -> found.getString(ID).getValue())
        .sorted()
        .toList();
  }
}
