/**
 * Plays the main line on one order: people with real logins, the plant and the warehouse through
 * Kafka. It decides who does what and when, and knows no rule; every rule is met at the services.
 */
@NullMarked
package io.saleswright.local.demo;

import org.jspecify.annotations.NullMarked;
