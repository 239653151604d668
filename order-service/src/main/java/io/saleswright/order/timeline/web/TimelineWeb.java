package io.saleswright.order.timeline.web;

import io.saleswright.order.ordering.OrderReader;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the controller of this package needs. */
@Configuration(proxyBeanMethods = false)
class TimelineWeb {

  @Bean
  TimelineStreams timelineStreams(Timeline timeline, OrderReader orders, InstantSource time) {
    return new TimelineStreams(timeline, (id, caller) -> mayRead(orders, id, caller), time);
  }

  private static boolean mayRead(OrderReader orders, String id, Caller caller) {
    try {
      orders.get(id, caller);
      return true;
    } catch (NotFound | NotPermitted _) {
      return false;
    }
  }
}
