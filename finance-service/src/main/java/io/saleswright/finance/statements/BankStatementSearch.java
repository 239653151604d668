package io.saleswright.finance.statements;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bank statements. */
public interface BankStatementSearch {

  /**
   * Statements that lie in the caller's scope, newest first.
   *
   * @param account only those of this account; null for all
   */
  List<Stored<BankStatement>> newestFirst(@Nullable String account, Caller caller, Slice slice);
}
