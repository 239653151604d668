package io.saleswright.customer.archive.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.archive.CustomerSearch;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Market;
import io.saleswright.customer.profile.Profile;
import io.saleswright.customer.search.CustomerQuery;
import io.saleswright.customer.search.SearchKeys;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.mongodb.SortFields;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds files by the fields that the archive indexes. */
final class MongoCustomers implements CustomerSearch {

  static final String GRAMS = "state.keys.grams";
  static final String CLAIMS = "state.keys.claims";
  static final String EDITION = "state.keys.edition";
  static final String MARKS = "state.keys.marks";

  /** Derived: the name as it is sorted. */
  static final String NAME_KEY_FIELD = "nameKey";

  static final String NAME_KEY = "state." + NAME_KEY_FIELD;

  static final String OWNER = "state.owner";
  static final String TEAM = "state.team";
  static final String REGION = "state.profile.region";
  private static final String MARKET = "state.profile.market";

  /** Under which a file has keys of an earlier release. */
  static final Bson OUTDATED = SearchFilter.outdated(EDITION, SearchKeys.EDITION);

  private static final SortFields<Customer> SORTED =
      new SortFields<>(SORTS, Map.of("name", NAME_KEY));

  private static final Duration TRUSTED = Duration.ofMinutes(1);

  private static final String ID = "_id";
  private static final String KIND = "state.profile.kind";
  private static final String CHANNEL = "state.profile.market.channel";
  private static final String CLASS = "state.profile.market.customerClass";
  private static final String OPEN_TEXT = "state.keys.open";
  private static final String FULL_TEXT = "state.keys.full";
  private static final String NAME = "name";

  private final EnvelopeStore<Customer> files;

  private final InstantSource time;

  /** Until when it is taken for granted that no file has keys of an earlier release. */
  private volatile Instant upToDate = Instant.MIN;

  MongoCustomers(EnvelopeStore<Customer> files, InstantSource time) {
    this.files = files;
    this.time = time;
  }

  @Override
  public List<Stored<Customer>> list(CustomerQuery query, Caller caller, Slice slice) {
    return files.sorted(SORTED, filter(query), caller, slice);
  }

  @Override
  public List<Stored<Customer>> sharing(Collection<String> marks, Caller caller, int limit) {
    return marks.isEmpty()
        ? List.of()
        : files.newestFirst(Filters.in(MARKS, marks), caller, Slice.first(limit));
  }

  @Override
  public List<Stored<Customer>> withPeopleUntouchedSince(
      Instant moment, Caller caller, Slice slice) {
    Bson people =
        Filters.or(
            Filters.exists("state.profile.contacts.0"),
            Filters.and(
                Filters.exists("state.profile.dealer"),
                Filters.ne("state.profile.dealer.phone", "-")));
    return files.newestFirst(Filters.and(Filters.lt("changed.at", moment), people), caller, slice);
  }

  @Override
  public long count(Caller caller) {
    return files.count(files.scope(caller));
  }

  @Override
  public Set<String> ids(Caller caller) {
    return ids(files.scope(caller)).collect(Collectors.toSet());
  }

  @Override
  public Set<String> among(Collection<String> ids, Caller caller) {
    return ids(Filters.and(Filters.in(ID, ids), files.scope(caller))).collect(Collectors.toSet());
  }

  @Override
  public Map<String, Profile> marketOf(Caller caller) {
    Map<String, Profile> found = new HashMap<>();
    files
        .fields(files.scope(caller), REGION, MARKET)
        .forEach(file ->
            found.put(
                file.getString(ID).getValue(),
                market(file.getDocument("state").getDocument("profile"))));
    return found;
  }

  private static Profile market(BsonDocument profile) {
    BsonDocument market = profile.getDocument("market", new BsonDocument());
    List<String> interests =
        market.getArray("interests", new BsonArray()).stream()
            .map(interest -> interest.asString().getValue())
            .toList();
    return new Profile(
        "-",
        CustomerKind.COMPANY,
        text(profile, "region"),
        List.of(),
        List.of(),
        null,
        Market.of(text(market, "channel"), interests));
  }

  private static @Nullable String text(BsonDocument document, String field) {
    return document.isString(field) ? document.getString(field).getValue() : null;
  }

  @Override
  public List<String> idsOf(String owner, Caller caller) {
    return ids(Filters.and(Filters.eq(OWNER, owner), files.scope(caller))).toList();
  }

  private Stream<String> ids(Bson filter) {
    return files.fields(filter, ID).stream().map(file -> file.getString(ID).getValue());
  }

  @Override
  public Map<String, String> names(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    files
        .fields(Filters.in(ID, ids), "state.profile.name")
        .forEach(file ->
            names.put(
                file.getString(ID).getValue(),
                file.getDocument("state").getDocument("profile").getString(NAME).getValue()));
    return names;
  }

  /**
   * Until the last file of an earlier release has its keys made anew, short grams are asked for. It
   * is asked again and again, because instances of that release may still write some.
   */
  private boolean haveLongGrams() {
    Instant now = time.instant();
    boolean known = now.isBefore(upToDate);
    if (!known && files.matching(OUTDATED, 1).isEmpty()) {
      upToDate = now.plus(TRUSTED);
      known = true;
    }
    return known;
  }

  private Bson filter(CustomerQuery query) {
    List<Bson> conditions = new ArrayList<>();
    if (query.region() != null) {
      conditions.add(Filters.eq(REGION, query.region()));
    }
    if (query.owner() != null) {
      conditions.add(Filters.eq(OWNER, query.owner()));
    }
    if (query.kind() != null) {
      conditions.add(Filters.eq(KIND, query.kind().name()));
    }
    if (query.channel() != null) {
      conditions.add(Filters.eq(CHANNEL, query.channel()));
    }
    if (query.customerClass() != null) {
      conditions.add(Filters.eq(CLASS, query.customerClass().name()));
    }
    if (!query.words().isEmpty()) {
      SearchFilter search =
          SearchFilter.anywhere(GRAMS, query.contactsToo() ? FULL_TEXT : OPEN_TEXT);
      conditions.addAll(
          (haveLongGrams() ? search.withLongGrams() : search).conditions(query.words()));
    }
    return conditions.isEmpty() ? new BsonDocument() : Filters.and(conditions);
  }
}
