# Bugs of ${map}

<#list facts as fact>
- ${fact}
</#list>
<#if facts?has_content>

</#if>
<#if !bugs?has_content>
Nothing was found.
</#if>
<#list bugs as bug>
## ${bug?counter}. ${bug.title}

**Severity:** ${bug.severity}

${bug.summary}

<#if bug.impact?has_content>
**Why it matters:** ${bug.impact}

</#if>
<#if bug.steps?has_content>
**How to see it:**

<#list bug.steps as step>
${step?counter}. ${step}
</#list>

</#if>
<#if bug.suggestion?has_content>
**Suggestion:** ${bug.suggestion}

</#if>
<#list bug.pictures as picture>
![${picture.caption}](${picture.file})

</#list>
<details><summary>Findings</summary>

| rule | place | skills | fingerprint |
|---|---|---|---|
<#list bug.findings as finding>
| ${finding.rule} | ${finding.place} | ${finding.skills} | ${finding.fingerprint} |
</#list>

</details>

</#list>
Written by ${author}.
