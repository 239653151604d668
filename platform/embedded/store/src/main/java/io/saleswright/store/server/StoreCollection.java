package io.saleswright.store.server;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.IndexKeySpecsConflictException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.saleswright.store.journal.Change;
import io.saleswright.store.journal.StoredDocument;
import io.saleswright.store.query.OrderedIndex;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents live in the store's contents and whose queries use its indexes.
 *
 * <p>A stored document is never changed: queries hand out copies of its outermost level, the server
 * underneath changes such a copy and nothing inside of it, and the copy then replaces the document.
 * So what a query returned stays as it was, also while its reply waits.
 */
final class StoreCollection extends AbstractMongoCollection<Long> {

  private static final Document EVERYTHING = new Document();

  private final StoreState state;
  private final SequencedMap<Long, StoredDocument> documents;
  private boolean opening;

  /**
   * @param opening whether its documents and indexes are those of an earlier run; then {@link
   *     #open} must follow
   */
  StoreCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      StoreState state,
      boolean opening) {
    super(database, name, options, cursors);
    this.state = state;
    this.documents = state.open(getFullName());
    this.opening = opening;
  }

  @Override
  public void addIndex(Index<Long> index) {
    var sameName =
        getIndexes().stream().filter(it -> it.getName().equals(index.getName())).findFirst();
    if (sameName.isEmpty()) {
      add(index);
    } else if (!sameName.get().hasSameOptions(index)) {
      throw new IndexKeySpecsConflictException(index, sameName.get());
    }
  }

  private void add(Index<Long> index) {
    if (!opening) {
      fill(List.of(index));
    }
    getIndexes().add(index);
  }

  /** Ends the opening of the collection: fills all its indexes in one go through the documents. */
  void open() {
    fill(getIndexes());
    opening = false;
  }

  private void fill(List<Index<Long>> indexes) {
    try {
      documents.forEach((position, stored) -> {
        var document = stored.copy();
        indexes.forEach(index -> index.add(document, position, this));
      });
    } catch (MongoServerError e) {
      throw new IndexBuildFailedException(e, this);
    }
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    var fields = NeededFields.ofQuery(query, orderBy, projection);
    var found =
        new Search(query, orderBy, limit, fields, state.orderFromIndexes())
            .in(getIndexes(), documents, this::isMatch)
            .map(projection == null || projection.isEmpty() ? Document::clone : it -> it);
    return matchDocumentsFromStream(EVERYTHING, found, skip, limit, batchSize, null, projection);
  }

  /**
   * Documents that are only counted.
   *
   * @param fields the outermost fields that the query looks at
   */
  Stream<Document> counted(Document query, Set<String> fields) {
    return new Search(query, null, 0, Optional.of(fields), true)
        .in(getIndexes(), documents, this::isMatch);
  }

  private boolean isMatch(Document document, Document query) {
    state.countExamined();
    return documentMatchesQuery(document, query);
  }

  /** Queries are answered by {@link #queryDocuments} before they get here. */
  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, projection);
  }

  @Override
  protected Long addDocumentInternal(Document document) {
    var position = documents.isEmpty() ? 0 : documents.lastEntry().getKey() + 1;
    state.apply(new Change.Put(getFullName(), position, StoredDocument.of(document)));
    return position;
  }

  @Override
  protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
    state.apply(new Change.Put(getFullName(), position, StoredDocument.of(newDocument)));
  }

  @Override
  protected void removeDocument(Long position) {
    state.apply(new Change.Remove(getFullName(), position));
  }

  @Override
  public void removeDocument(Document document) {
    var position = findDocumentPosition(document);
    if (position == null) {
      return;
    }
    for (var index : getIndexes()) {
      if (index instanceof OrderedIndex ordered) {
        ordered.remove(document, position);
      } else {
        index.remove(document);
      }
    }
    removeDocument(position);
  }

  /** By a unique index; only collections of the server itself have none. */
  @Override
  protected @Nullable Long findDocumentPosition(Document document) {
    return getIndexes().stream()
        .map(index -> index.getPosition(document))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> findEqual(document));
  }

  private @Nullable Long findEqual(Document document) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getValue().glance().equals(document))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  @Override
  public void drop() {
    super.drop();
    state.apply(new Change.Drop(getFullName()));
  }

  @Override
  public void renameTo(MongoDatabase newDatabase, String newName) {
    var oldName = getFullName();
    super.renameTo(newDatabase, newName);
    state.apply(new Change.Rename(oldName, getFullName()));
  }

  @Override
  protected Document getDocument(Long position) {
    return Objects.requireNonNull(documents.get(position)).document();
  }

  @Override
  protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue().copy(), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  /** The size is added up when somebody asks, so that no write has to. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {
    throw new UnsupportedOperationException("the size is not tracked");
  }

  @Override
  protected int getDataSize() {
    var size = documents.values().stream().mapToLong(StoredDocument::size).sum();
    return (int) Math.min(size, Integer.MAX_VALUE);
  }
}
