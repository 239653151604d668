package io.saleswright.order.timeline.web;

import io.saleswright.order.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the controller of this package needs. */
@Configuration(proxyBeanMethods = false)
class TimelineWeb {

  @Bean
  TimelineStreams timelineStreams(Timeline timeline) {
    return new TimelineStreams(timeline);
  }
}
