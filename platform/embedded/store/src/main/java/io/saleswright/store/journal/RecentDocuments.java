package io.saleswright.store.journal;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The documents whose objects were made last, of all stores of the process: they are kept ready.
 * Few, because the collector copies what lives, and everybody waits for it. Safe for use by many
 * threads.
 */
final class RecentDocuments {

  private final long limit;
  private final Queue<StoredDocument> documents = new ArrayDeque<>();
  private long bytes;

  /**
   * @param limit of the documents' bytes together; their objects need five times as many
   */
  RecentDocuments(long limit) {
    this.limit = limit;
  }

  /** Lets go of the oldest ones when there are too many; at once of one that is too large. */
  synchronized void add(StoredDocument document) {
    if (document.size() > limit) {
      document.releaseObjects();
      return;
    }
    documents.add(document);
    bytes += document.size();
    while (bytes > limit) {
      var oldest = documents.remove();
      bytes -= oldest.size();
      oldest.releaseObjects();
    }
  }
}
