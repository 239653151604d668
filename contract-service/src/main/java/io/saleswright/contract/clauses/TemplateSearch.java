package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds templates. */
public interface TemplateSearch {

  /**
   * Templates, newest first.
   *
   * @param kind those that are meant for this kind of contract; null for all
   * @param retired whether those are wanted that are not in use any more
   */
  List<Stored<ClauseTemplate>> newestFirst(
      @Nullable ContractKind kind, boolean retired, Slice slice);

  /** The identity of the template in use that has this name, if one has. */
  @Nullable String inUseCalled(String name);
}
