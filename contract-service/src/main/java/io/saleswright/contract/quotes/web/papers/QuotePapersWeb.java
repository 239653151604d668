package io.saleswright.contract.quotes.web.papers;

import io.saleswright.platform.paper.KeptPapers;
import io.saleswright.platform.paper.Papers;
import io.saleswright.platform.time.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes the papers of quotes. */
@Configuration(proxyBeanMethods = false)
class QuotePapersWeb {

  @Bean
  QuotePapers quotePapers(Papers papers, KeptPapers kept, WorkCalendar calendar) {
    return new QuotePapers(papers, kept, calendar);
  }
}
