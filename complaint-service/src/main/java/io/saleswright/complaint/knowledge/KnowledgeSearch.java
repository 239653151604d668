package io.saleswright.complaint.knowledge;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds entries. */
public interface KnowledgeSearch {

  /**
   * Entries, newest first.
   *
   * @param words each must be found; null for all
   * @param productId of this product, or of any; null for all
   * @param retired whether those that do not hold any more are wanted
   */
  List<Stored<KnowledgeEntry>> newestFirst(
      @Nullable String words, @Nullable String productId, boolean retired, Slice slice);

  /** The entries that hold and are most like a text, the most alike first. */
  List<Stored<KnowledgeEntry>> like(String text, int most);
}
