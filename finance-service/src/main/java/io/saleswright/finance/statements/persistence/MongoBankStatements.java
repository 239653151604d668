package io.saleswright.finance.statements.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.statements.BankStatement;
import io.saleswright.finance.statements.BankStatementSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds bank statements in their collection. */
final class MongoBankStatements implements BankStatementSearch {

  static final String ACCOUNT = "state.account";

  private final EnvelopeStore<BankStatement> store;

  MongoBankStatements(EnvelopeStore<BankStatement> store) {
    this.store = store;
  }

  @Override
  public List<Stored<BankStatement>> newestFirst(
      @Nullable String account, Caller caller, Slice slice) {
    return store.newestFirst(
        account == null ? Filters.empty() : Filters.eq(ACCOUNT, account), caller, slice);
  }
}
