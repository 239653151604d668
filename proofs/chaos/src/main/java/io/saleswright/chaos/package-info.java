/**
 * Breaks a running Saleswright on purpose and proves what it promises: a seeded run of real
 * processes, clients that remember what they were told, scenes that are played in every run, and a
 * verdict over every store and topic.
 */
@NullMarked
package io.saleswright.chaos;

import org.jspecify.annotations.NullMarked;
