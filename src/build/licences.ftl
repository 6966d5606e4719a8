<#-- A line for each library: its name, its version and its licences, with tabs between them. -->
<#list dependencyMap as entry>
${entry.getKey().artifactId}	${entry.getKey().version}	<#list entry.getValue() as licence>${licence}<#sep>, </#sep></#list>
</#list>
