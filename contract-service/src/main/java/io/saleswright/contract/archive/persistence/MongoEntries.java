package io.saleswright.contract.archive.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.archive.EntryKeys;
import io.saleswright.contract.archive.EntryQuery;
import io.saleswright.contract.archive.EntrySearch;
import io.saleswright.contract.circulation.Circulation;
import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.DocumentClass;
import io.saleswright.contract.entries.EntryStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.search.SearchWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds entries in their collection. */
final class MongoEntries implements EntrySearch {

  private final EnvelopeStore<ArchiveEntry> store;

  MongoEntries(EnvelopeStore<ArchiveEntry> store) {
    this.store = store;
  }

  @Override
  public List<Stored<ArchiveEntry>> newestFirst(
      EntryQuery query, Map<String, LocalDate> cutoffs, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    equal(EntryFields.KIND, query.kind(), wanted);
    equal(EntryFields.OWNER, query.owner(), wanted);
    DocumentClass secrecy = query.documentClass();
    equal(EntryFields.CLASS, secrecy == null ? null : secrecy.name(), wanted);
    EntryStage stage = query.stage();
    equal(EntryFields.STAGE, stage == null ? null : stage.name(), wanted);
    wanted.addAll(dated(query.dates()));
    if (query.work().due()) {
      wanted.add(due(cutoffs));
    }
    if (query.work().unread()) {
      List<String> turns = new ArrayList<>(caller.roles());
      turns.add(Circulation.PERSON + caller.staffId());
      wanted.add(Filters.in(EntryFields.WAITING_FOR, turns));
    }
    wanted.addAll(words(query.text(), null));
    wanted.addAll(words(query.keyword(), EntryKeys.KEYWORD));
    wanted.addAll(words(query.place(), EntryKeys.PLACE));
    return store.newestFirst(
        wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), caller, slice);
  }

  private static void equal(String field, @Nullable String value, List<Bson> wanted) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  private static List<Bson> dated(EntryQuery.Days days) {
    List<Bson> bounds = new ArrayList<>();
    if (days.from() != null) {
      bounds.add(Filters.gte(EntryFields.DATED, days.from()));
    }
    if (days.to() != null) {
      bounds.add(Filters.lte(EntryFields.DATED, days.to()));
    }
    return bounds;
  }

  private static Bson due(Map<String, LocalDate> cutoffs) {
    List<Bson> kinds = new ArrayList<>();
    cutoffs.forEach((kind, last) ->
        kinds.add(
            Filters.and(
                Filters.eq(EntryFields.KIND, kind), Filters.lte(EntryFields.COUNTS_FROM, last))));
    return Filters.and(
        Filters.eq(EntryFields.STAGE, EntryStage.KEPT.name()),
        kinds.isEmpty() ? Filters.in(EntryFields.KIND, List.of()) : Filters.or(kinds));
  }

  private static List<Bson> words(@Nullable String typed, @Nullable String kind) {
    return typed == null
        ? List.of()
        : new SearchFilter(EntryFields.GRAMS, EntryFields.LINES, kind)
            .conditions(SearchWord.of(typed));
  }

  @Override
  public SequencedMap<String, Instant> unwatched(Look look) {
    Bson wanted =
        Filters.and(
            EnvelopeStore.overdueBefore(EntryFields.LAST_READING),
            Filters.nin("_id", look.without()));
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    store.matching(wanted, look.limit()).forEach(entry -> found.put(entry.id(), entry.changedAt()));
    return found;
  }

  @Override
  public Map<String, List<String>> expecting() {
    Map<String, List<String>> found = new LinkedHashMap<>();
    store
        .fields(Filters.gt(EntryFields.EXPECTING, ""), "_id", EntryFields.EXPECTING)
        .forEach(entry ->
            found.put(
                entry.getString("_id").getValue(),
                entry.getDocument("state").getArray("expecting").stream()
                    .map(one -> one.asString().getValue())
                    .toList()));
    return found;
  }

  @Override
  public List<String> keeping(String documentId) {
    return store.fields(Filters.eq(EntryFields.DOCUMENT, documentId), "_id").stream()
        .map(entry -> entry.getString("_id").getValue())
        .toList();
  }
}
