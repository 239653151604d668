package io.saleswright.bench.modulith;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that begin and end without the store, which has none: what listens for a commit is
 * called at its time, and nothing is ever taken back.
 */
final class NoTransactions extends AbstractPlatformTransactionManager {

  private static final long serialVersionUID = 1L;

  /**
   * A transaction of this thread.
   *
   * @param within whether another one was open already
   */
  private record Bracket(boolean within) {}

  @Override
  protected Object doGetTransaction() {
    return new Bracket(TransactionSynchronizationManager.isActualTransactionActive());
  }

  @Override
  protected boolean isExistingTransaction(Object transaction) {
    return ((Bracket) transaction).within();
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    // Each write stands for itself.
  }

  @Override
  protected Object doSuspend(Object transaction) {
    return transaction;
  }

  @Override
  protected void doResume(@SuppressWarnings("NullAway") Object transaction, Object suspended) {
    // Nothing was held.
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    // Everything is written already.
  }

  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    // Nothing can be taken back.
  }

  @Override
  protected void doSetRollbackOnly(DefaultTransactionStatus status) {
    // As above.
  }
}
