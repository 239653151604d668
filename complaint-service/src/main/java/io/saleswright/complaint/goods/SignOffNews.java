package io.saleswright.complaint.goods;

import io.saleswright.platform.kernel.Cause;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes over what is told of sign-offs: what follows them first, and into the copy then, so that a
 * crash between both leaves nothing out.
 */
public final class SignOffNews {

  private final KnownGoods goods;
  private final List<SignOffFollower> followers;

  SignOffNews(KnownGoods goods, List<SignOffFollower> followers) {
    this.goods = goods;
    this.followers = List.copyOf(followers);
  }

  /**
   * The customer signed for the goods of an order.
   *
   * @param sequence number of the event
   */
  public void signed(SignOff told, LocalDate signedOn, long sequence, Cause cause) {
    followers.forEach(follower -> follower.signed(told, cause));
    goods.learnSignOff(told.orderId(), signedOn, sequence);
  }
}
