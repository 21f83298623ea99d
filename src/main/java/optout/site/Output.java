package optout.site;

/** A file to be published: where, and how it is made. */
public record Output(SitePath path, Recipe recipe) {}
