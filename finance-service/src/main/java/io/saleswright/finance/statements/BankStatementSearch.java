package io.saleswright.finance.statements;

import io.saleswright.finance.statements.StatementChain.Link;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bank statements. */
public interface BankStatementSearch {

  /**
   * Statements that lie in the caller's scope, newest first.
   *
   * @param account only those of this account; null for all
   * @param gap only those before which one is missing, or only the others; null for all
   */
  List<Stored<BankStatement>> newestFirst(
      @Nullable String account, @Nullable Boolean gap, Caller caller, Slice slice);

  /**
   * The statements of an account from a day on, those of the last day before it, and what ended
   * before that where one of them begins.
   */
  List<Link> chain(String account, String currency, LocalDate from);
}
