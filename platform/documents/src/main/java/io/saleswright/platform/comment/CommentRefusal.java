package io.saleswright.platform.comment;

import io.saleswright.platform.kernel.Refusal;

/** Why a comment is not taken. */
enum CommentRefusal implements Refusal {
  /** A conversation is one aggregate, whose size is bounded. */
  TOO_MANY_COMMENTS("There are {most} comments already, and there can be no more.");

  private final String text;

  CommentRefusal(String text) {
    this.text = text;
  }

  @Override
  public String rule() {
    return "ORD-19";
  }

  @Override
  public String text() {
    return text;
  }
}
