package io.saleswright.gateway.pages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The console, as far as it was built in.
 *
 * @param page its page, in which the nonce of each answer takes the place of {@code __NONCE__};
 *     when there is none, people get the small page that needs no build
 */
@ConfigurationProperties("gateway.console")
record ConsoleProperties(@DefaultValue("classpath:/console/index.html") Resource page) {}
