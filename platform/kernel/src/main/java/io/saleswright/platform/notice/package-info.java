/**
 * What people are told of a document: to whom, what kind of news, and which document it is. Knows
 * neither what the news are, nor how they reach anybody.
 */
@NullMarked
package io.saleswright.platform.notice;

import org.jspecify.annotations.NullMarked;
