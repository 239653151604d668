/**
 * The words of HTTP that every service's controllers speak: pages and cursors, revisions, actions,
 * answers to commands. Decides their form on the wire and nothing about the business.
 */
@NullMarked
package io.saleswright.platform.web;

import org.jspecify.annotations.NullMarked;
