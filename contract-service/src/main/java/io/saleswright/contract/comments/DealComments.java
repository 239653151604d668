package io.saleswright.contract.comments;

import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.notices.ContractNotice;
import io.saleswright.contract.notices.QuoteNotice;
import io.saleswright.contract.quoting.Quote;
import io.saleswright.platform.comment.CommentRules;
import io.saleswright.platform.comment.CommentRules.Events;

/** What quotes and contracts say of the comments on them. */
public final class DealComments {

  /** Who says and reads comments on quotes, and what is told. */
  public static final CommentRules<Quote> OF_QUOTES =
      new CommentRules<>(
          "quote",
          "/api/quotes",
          Quote::number,
          QuoteCommentStep.COMMENT,
          QuoteCommentStep.WITHDRAW_COMMENT,
          QuoteCommentStep.READ_COMMENTS,
          QuoteNotice.QUOTE_COMMENT_ASKED,
          QuoteNotice.QUOTE_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  /** Who says and reads comments on contracts, and what is told. */
  public static final CommentRules<Contract> OF_CONTRACTS =
      new CommentRules<>(
          "contract",
          "/api/contracts",
          Contract::number,
          ContractCommentStep.COMMENT,
          ContractCommentStep.WITHDRAW_COMMENT,
          ContractCommentStep.READ_COMMENTS,
          ContractNotice.CONTRACT_COMMENT_ASKED,
          ContractNotice.CONTRACT_COMMENT_ANSWERED,
          new Events(CommentMade::new, CommentWithdrawn::new));

  private DealComments() {}
}
