/**
 * Settings, read once from {@code config/lede.yaml}, the environment and the command's options into immutable records
 * that are passed down. Useful for: every bound, path and weight. Not for: the registries of providers and topics.
 */
@NullMarked
package dev.lede.config;

import org.jspecify.annotations.NullMarked;
